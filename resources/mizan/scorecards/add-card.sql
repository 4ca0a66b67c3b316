INSERT INTO card (id, place, archived, name, occupation, state, offer_cents, offer_basis, pay_points, pay_worst,
                  pay_best, seed, vintage)
VALUES (:id, :place, :archived, :name, :occupation, :state, :offer_cents, :offer_basis, :pay_points, :pay_worst,
        :pay_best, :seed, :vintage)
