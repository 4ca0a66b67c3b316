-- A row is one code of one edition of the classification, with its title.
SELECT classification, occ_code, title FROM classified_title
