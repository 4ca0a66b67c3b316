-- The newest parity of each place, or of the state that it lies in first.
INSERT INTO local_price (area_code, of_area, year, parity)
SELECT a.area_code, p.area_code, p.year, p.parity
FROM area a
JOIN price_parity p ON p.area_code = a.area_code AND p.year = (SELECT max(year) FROM price_parity)
WHERE a.kind <> 'nation';
INSERT OR IGNORE INTO local_price (area_code, of_area, year, parity)
SELECT a.area_code, p.area_code, p.year, p.parity
FROM area_state a
JOIN price_parity p ON p.area_code = a.state_code AND p.year = (SELECT max(year) FROM price_parity)
WHERE a.position = 1;
