UPDATE pay_aims SET goal_cents = :goal_cents, goal_basis = :goal_basis
