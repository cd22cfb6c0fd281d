-- Schema 3. Nothing yet.
SELECT 1;
