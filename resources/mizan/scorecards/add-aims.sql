INSERT INTO pay_aims (earned_cents, earned_basis, goal_cents, goal_basis)
VALUES (:earned_cents, :earned_basis, :goal_cents, :goal_basis)
