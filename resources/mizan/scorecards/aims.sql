-- At most one row: between which amounts the person weighs pay.
SELECT earned_cents, earned_basis, goal_cents, goal_basis
FROM pay_aims
