-- One row is one card.
SELECT id, archived, name, occupation, state, offer_cents, offer_basis, pay_points, pay_worst, pay_best,
       weighed_pay, seed, vintage, decided, decided_on, look_back
FROM card
ORDER BY place
