UPDATE wage_set SET provenance = 'checked-copy'
WHERE scope IN ('metro', 'nonmetro') OR scope = 'state' AND year >= 2024;
