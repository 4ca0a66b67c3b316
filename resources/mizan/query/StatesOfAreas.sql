-- A row is one area in one of its states.
SELECT area_code, state_code FROM area_state ORDER BY area_code, position
