-- A row is one year.
SELECT year, cpi FROM consumer_price
