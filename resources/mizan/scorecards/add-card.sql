INSERT INTO card (id, place, archived, name, occupation, state, offer_cents, offer_basis, pay_points, pay_worst,
                  pay_best, weighed_pay, seed, vintage, decided, decided_on, look_back)
VALUES (:id, :place, :archived, :name, :occupation, :state, :offer_cents, :offer_basis, :pay_points, :pay_worst,
        :pay_best, :weighed_pay, :seed, :vintage, :decided, :decided_on, :look_back)
