-- A row is one job zone.
SELECT DISTINCT job_zone FROM job_zone WHERE onet_code >= :from AND onet_code < :before ORDER BY job_zone
