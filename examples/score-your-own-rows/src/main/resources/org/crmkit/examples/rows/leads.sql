-- Leads as they stand now. The code 'unknown' is what the form sends when nobody chose a time: it means null.
SELECT ID, COMPANY, BUDGET, AUTHORITY, NEED, NULLIF(TIMEFRAME, 'unknown') AS TIMEFRAME, INTEREST, LAST_INTEREST
FROM LEAD ORDER BY ID
