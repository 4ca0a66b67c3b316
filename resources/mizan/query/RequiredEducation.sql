-- A row is one of the twelve degrees of education with the share of those asked who say that it is required.
SELECT category, share, n, codes FROM required_education
WHERE occ_code = :code
ORDER BY category
