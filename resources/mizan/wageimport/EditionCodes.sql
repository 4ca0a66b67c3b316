-- A row is one code of one edition of the classification.
SELECT classification, occ_code FROM classified_title
