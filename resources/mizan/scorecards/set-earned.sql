UPDATE pay_aims SET earned_cents = :earned_cents, earned_basis = :earned_basis
