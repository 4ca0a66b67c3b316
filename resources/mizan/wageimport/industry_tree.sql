-- A 5- or 6-digit industry lies in its 4-digit one if that is installed, otherwise in its 3-digit one.
UPDATE industry SET parent_code = substr(naics_code, 1, 3) || '000' WHERE scope = 'industry56';
UPDATE industry SET parent_code = substr(naics_code, 1, 4) || '00'
WHERE scope = 'industry56' AND EXISTS (
    SELECT 1 FROM industry wider WHERE wider.scope = 'industry4' AND wider.naics_code = substr(industry.naics_code, 1, 4) || '00');
