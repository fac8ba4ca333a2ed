-- A made-up company with what real rows have: hand-made cases first (C001 to C031), then customers as most of them are.
INSERT INTO EMPLOYEE VALUES ('E1', '赵敏', NULL), ('E2', 'Anna Berg', NULL), ('E3', '孙磊', NULL), ('E4', 'Tom Field', '2026-03-31');
INSERT INTO CUSTOMER VALUES
    ('C001', '哈尔滨钢铁有限公司', 'organization', 'ACTIVE', '2011-04-01', 'E1', 'north', '91990100MA1000731H', 'buy1@c001.example', '+86 451 0000 3577', '2026-02-10', 'CNY', 'OK', 400000, 1100000),
    ('C002', 'Lotus Hotel', 'organization', 'ACTIVE', '2016-09-09', 'E3', 'east', '91990100MA1001462X', 'buy2@c002.example', '+86 451 0000 7154', '2026-02-10', 'CNY', 'OK', 30000, 600000),
    ('C003', '王小明', 'person', 'ACTIVE', '2026-06-29', 'E1', NULL, NULL, 'buy3@c003.example', '+86 451 0000 0731', '2026-06-29', 'CNY', 'NO_CHECK', NULL, NULL),
    ('C004', 'Noodle House', 'organization', 'ACTIVE', '2021-03-15', 'E2', 'north', '91990100MA1002924K', 'buy4@c004.example', '+86 451 0000 4308', '2026-02-10', 'CNY', 'OK', 20000, 80000),
    ('C005', '松花江造纸厂', 'organization', 'PROSPECT', '2025-02-01', 'E2', 'north', '91990100MA10036550', 'buy5@c005.example', '+86 451 0000 7885', '2026-02-10', 'CNY', NULL, NULL, 350000),
    ('C006', 'Northwind Pumps Ltd', 'organization', 'ACTIVE', '2018-05-20', 'E1', 'west', '91990100MA1004386C', 'buy6@c006.example', '+86 451 0000 1462', '2026-02-10', 'CNY', 'OK', 150000, 700000),
    ('C007', '大连远洋渔业有限公司', 'organization', 'ACTIVE', '2020-10-10', 'E2', 'south', '91990100MA10051174', 'buy7@c007.example', '+86 451 0000 5039', '2026-02-10', 'CNY', 'OK', 100000, 500000),
    ('C008', 'Golden Bridge Trading', 'organization', 'ACTIVE', '2022-01-05', 'E1', 'north', NULL, 'buy8@c008.example', '+86 451 0000 8616', '2026-02-10', 'RMB', 'OK', 80000, 240000),
    ('C009', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('C010', 'Old Mill Foundry', 'organization', 'FORMER', '2012-02-02', 'E3', 'north', '91990100MA10073108', 'buy10@c010.example', '+86 451 0000 5770', '2026-02-10', 'CNY', 'OK', 50000, 120000),
    ('C011', '长春汽车零部件有限公司', 'organization', 'ACTIVE', '2017-07-07', 'E2', 'north', '91990100MA1008041L', 'buy11@c011.example', '+86 451 0000 9347', '2026-02-10', 'CNY', 'OK', 300000, 1500000),
    ('C012', 'Birch & Pine Joinery', 'organization', 'ACTIVE', '2019-11-30', 'E1', 'north', '91990100MA1008772J', 'buy12@c012.example', '+86 451 0000 2924', '2026-02-10', 'CNY', 'OK', 60000, 300000),
    ('C013', '齐齐哈尔乳业有限公司', 'organization', 'ACTIVE', '2018-08-18', 'E2', 'north', '91990100MA1009503A', 'buy13@c013.example', '+86 451 0000 6501', '2026-02-10', 'CNY', 'OK', 150000, 650000),
    ('C014', 'Harbour Lights Café', 'organization', 'ACTIVE', '2023-05-05', 'E1', 'south', '91990100MA10102346', 'buy14@c014.example', '+86 451 0000 0078', '2026-02-10', 'CNY', 'GOOD', 15000, 60000),
    ('C015', '牡丹江木业有限公司', 'organization', 'ACTIVE', '2015-12-12', 'E2', 'north', '91990100MA10109654', 'buy15@c015.example', '+86 451 0000 3655', '2026-02-10', 'CNY', 'OK', 0, 280000),
    ('C016', 'Steppe Wool Co.', 'organization', 'ACTIVE', '2020-06-06', 'E3', 'west', '91990100MA1011696G', 'buy16@c016.example', '+86 451 0000 7232', '2026-02-10', 'CNY', 'OK', 60000, 420000),
    ('C017', '佳木斯农机有限公司', 'organization', 'ACTIVE', '2016-03-03', 'E2', 'north', '91990100MA10124278', 'buy17@c017.example', '+86 451 0000 0809', '2026-02-10', 'CNY', 'OK', 52000, 330000),
    ('C018', 'Ironwood Furniture', 'organization', 'ACTIVE', '2019-09-19', 'E1', 'north', '91990100MA1013158L', 'buy18@c018.example', '+86 451 0000 4386', '2026-02-10', 'CNY', 'STOP', 40000, 200000),
    ('C019', '黑龙江省第二医院', 'organization', 'ACTIVE', '2014-01-20', 'E2', 'north', '91990100MA1013889J', 'buy19@c019.example', '+86 451 0000 7963', '2026-02-10', 'CNY', 'NO_CHECK', 0, 900000),
    ('C020', 'Quick Print Shop', 'organization', 'ACTV', '2022-10-01', 'E1', 'east', '91990100MA1014620C', 'buy20@c020.example', '+86 451 0000 1540', '2026-02-10', 'CNY', 'OK', 10000, 40000),
    ('C021', '大庆石化配件厂', 'organization', 'ACTIVE', '2027-01-01', 'E2', 'north', '91990100MA1015351Q', 'buy21@c021.example', '+86 451 0000 5117', '2026-02-10', 'CNY', 'OK', 90000, 400000),
    ('C022', 'Maple Leaf School', 'organization', 'ACTIVE', '2021-08-30', 'E1', 'north', '91990100MA1000000X', 'office.mapleleaf', '12', '2022-03-01', 'CNY', 'OK', 30000, 150000),
    ('C023', '鸡西矿业设备有限公司', 'organization', 'ACTIVE', '2013-06-16', 'E4', 'north', '91990100MA1016813E', 'buy23@c023.example', '+86 451 0000 2271', '2026-02-10', 'CNY', 'OK', 180000, 800000),
    ('C024', 'Riverbank Brewery', 'organization', 'ACTIVE', '2018-02-14', 'E1', 'west', '91990100MA1017544T', 'buy24@c024.example', '+86 451 0000 5848', '2026-02-10', 'CNY', 'OK', 120000, 90000),
    ('C025', '绥化粮油有限公司', 'organization', 'ACTIVE', '2019-01-08', 'E2', 'north', '91990100MA10182757', 'buy25@c025.example', '+86 451 0000 9425', '2026-02-10', 'CNY', 'OK', 90000, 450000),
    ('C026', 'Aurora Ski Resort', 'organization', 'ACTIVE', '2020-11-11', 'E1', 'east', '91990100MA1019006Y', 'buy26@c026.example', '+86 451 0000 3002', '2026-02-10', 'CNY', 'OK', 70000, 260000),
    ('C027', 'Great Lakes Bearings Inc.', 'organization', 'ACTIVE', '2017-03-27', 'E3', 'abroad', NULL, 'buy27@c027.example', '+86 451 0000 6579', '2026-02-10', 'USD', 'OK', 60000, 180000),
    ('C028', 'Lindqvist AB', 'organization', 'ACTIVE', '2019-10-02', 'E3', 'abroad', NULL, 'einkauf@lindqvist.example', '+46 8 0000 0028', '2026-02-10', 'EUR', 'OK', 50000, 120000),
    ('C029', '李秀英', 'person', 'ACTIVE', '2024-05-01', 'E2', NULL, NULL, 'buy29@c029.example', '+86 451 0000 3733', '2026-02-10', 'CNY', 'OK', 3000, 9000),
    ('C030', '双鸭山电子有限公司', 'organization', 'ACTIVE', '2020-04-04', 'E2', 'north', '91990100MA1021930G', 'shared@group.example', '+86 451 0000 7310', '2026-02-10', 'CNY', 'OK', 80000, 300000),
    ('C031', '双鸭山软件有限公司', 'organization', 'ACTIVE', '2020-04-04', 'E2', 'north', '91990100MA1022661W', 'shared@group.example', '+86 451 0000 0887', '2026-02-10', 'CNY', 'OK', 80000, 310000),
    ('C032', 'Amber Bakery', 'organization', 'ACTIVE', '2020-07-02', 'E2', 'east', '91990100MA10233929', 'buy32@c032.example', '+86 451 0000 4464', '2026-02-10', 'CNY', 'OK', 40000, 320000),
    ('C033', '七台河物流有限公司', 'organization', 'ACTIVE', '2014-06-12', 'E1', 'north', '91990100MA10241231', 'buy33@c033.example', '+86 451 0000 8041', '2026-02-10', 'CNY', 'OK', 10000, 120000),
    ('C034', 'Cedar Clinic', 'organization', 'ACTIVE', '2017-06-15', 'E1', 'south', '91990100MA1024854Y', NULL, '+86 451 0000 1618', '2026-02-10', 'CNY', 'OK', 20000, 60000),
    ('C035', '伊春森林食品有限公司', 'organization', 'ACTIVE', '2017-11-25', 'E2', 'north', '91990100MA1025585B', 'buy35@c035.example', '+86 451 0000 5195', '2026-02-10', 'CNY', 'OK', 40000, NULL),
    ('C036', 'Delta Elevators', 'organization', 'ACTIVE', '2026-04-20', 'E1', 'west', '91990100MA10263163', 'buy36@c036.example', '+86 451 0000 8772', '2026-02-10', 'CNY', 'OK', 80000, NULL),
    ('C037', '黑河边贸有限公司', 'organization', 'ACTIVE', '2023-09-09', 'E1', 'north', '91990100MA1027047F', 'buy37@c037.example', NULL, '2026-02-10', 'CNY', 'OK', 80000, NULL),
    ('C038', 'Evergreen Nursery', 'organization', 'ACTIVE', '2018-04-09', 'E2', 'east', '91990100MA1027778D', 'buy38@c038.example', '+86 451 0000 5926', '2026-02-10', 'CNY', 'OK', 20000, 200000),
    ('C039', '同江渔具厂', 'organization', 'ACTIVE', '2018-04-15', 'E3', 'north', '91990100MA10285095', 'buy39@c039.example', '+86 451 0000 9503', NULL, 'CNY', 'OK', 40000, 200000),
    ('C040', 'Falcon Couriers', 'organization', 'ACTIVE', '2016-05-09', 'E2', 'south', '91990100MA1029240K', 'buy40@c040.example', '+86 451 0000 3080', '2026-02-10', 'CNY', 'OK', 20000, NULL),
    ('C041', '张建国', 'person', 'ACTIVE', '2026-05-11', 'E1', NULL, NULL, 'buy41@c041.example', '+86 451 0000 6657', '2026-02-10', 'CNY', 'OK', 10000, 12000),
    ('C042', 'Grand Theatre', 'organization', 'ACTIVE', '2019-02-08', 'E3', 'east', '91990100MA1030702Q', 'buy42@c042.example', '+86 451 0000 0234', '2026-02-10', 'CNY', 'OK', 40000, 60000),
    ('C043', '五常稻米合作社', 'organization', 'ACTIVE', '2017-04-27', 'E2', 'south', '91990100MA10314335', NULL, '+86 451 0000 3811', '2026-02-10', 'CNY', 'OK', 20000, NULL),
    ('C044', 'Hill Street Garage', 'organization', 'ACTIVE', '2024-03-17', 'E1', 'west', '91990100MA1032164H', 'buy44@c044.example', '+86 451 0000 7388', '2023-05-05', 'CNY', 'OK', 10000, 120000),
    ('C045', '尚志啤酒花农场', 'organization', 'ACTIVE', '2022-06-25', 'E3', 'south', '91990100MA1032895F', 'buy45@c045.example', '+86 451 0000 0965', '2026-02-10', 'CNY', 'WATCH', 10000, 320000),
    ('C046', 'Jade Tea House', 'organization', 'ACTIVE', '2022-10-23', NULL, 'east', '91990100MA10336267', 'buy46@c046.example', '+86 451 0000 4542', '2026-02-10', 'CNY', 'OK', 40000, 60000),
    ('C047', '阿城糖业有限公司', 'organization', 'ACTIVE', '2015-08-15', 'E1', 'south', NULL, 'buy47@c047.example', '+86 451 0000 8119', '2026-02-10', 'CNY', 'OK', 40000, 320000),
    ('C048', 'Kite Sports', 'organization', 'ACTIVE', '2022-07-01', 'E2', 'west', '91990100MA10350880', 'buy48@c048.example', '+86 451 0000 1696', '2026-02-10', 'CNY', 'OK', 40000, 60000);

-- How customers buy: last on that day, every so many days, so many times, for about so much, of which goods cost so much;
-- and how they pay: so many days late, with so many of the last invoices open.
CREATE LOCAL TEMPORARY TABLE HABIT (
    ID VARCHAR(8), LAST_ON DATE, EVERY INT, TIMES INT, AMOUNT DECIMAL(18, 2), COST DECIMAL(9, 4), CURRENCY VARCHAR(3), LATE INT,
    UNPAID INT);
INSERT INTO HABIT VALUES
    ('C001', '2026-06-22', 14, 40, 38000, 0.68, 'CNY', -3, 2),
    ('C002', '2026-02-20', 30, 20, 16000, 0.72, 'CNY', 12, 2),
    ('C006', '2026-06-10', 28, 16, 21000, 0.7, 'CNY', -2, 1),
    ('C007', '2026-06-12', 35, 14, 6200, 0.7, 'USD', -4, 1),
    ('C008', '2026-06-15', 30, 14, 9000, 0.75, 'RMB', 1, 1),
    ('C010', '2026-06-24', 45, 10, 5200, 0.7, 'CNY', -1, 1),
    ('C011', '2026-06-09', 21, 22, 47000, 0.66, 'CNY', 6, 2),
    ('C012', '2026-06-05', 40, 12, 11000, 0.7, 'CNY', -6, 1),
    ('C013', '2026-06-18', 25, 20, 24000, 0.74, 'CNY', -2, 1),
    ('C014', '2026-06-20', 20, 18, 1900, 0.6, 'CNY', 2, 1),
    ('C015', '2026-05-28', 50, 10, 15000, 0.71, 'CNY', -8, 1),
    ('C016', '2026-06-20', 30, 15, 22000, 0.73, 'CNY', 35, 3),
    ('C017', '2026-06-16', 30, 15, 26000, 0.72, 'CNY', 4, 2),
    ('C018', '2026-01-15', 60, 8, 9000, 0.7, 'CNY', 70, 3),
    ('C019', '2026-06-25', 15, 36, 20000, 0.69, 'CNY', 20, 4),
    ('C020', '2026-06-11', 18, 20, 1100, 0.55, 'CNY', -5, 1),
    ('C021', '2026-06-02', 33, 12, 18000, 0.7, 'CNY', -1, 1),
    ('C022', '2025-10-30', 60, 7, 8000, 0.65, 'CNY', 3, 0),
    ('C023', '2026-03-28', 30, 24, 31000, 0.7, 'CNY', -4, 1),
    ('C024', '2026-06-21', 28, 15, 15500, 0.7, 'CNY', -5, 1),
    ('C025', '2026-06-17', 30, 15, 14000, 1.04, 'CNY', -2, 1),
    ('C026', '2026-03-14', 20, 9, 9500, 0.7, 'CNY', 5, 0),
    ('C027', '2026-06-19', 30, 18, 9800, 0.64, 'USD', -6, 1),
    ('C028', '2026-06-08', 42, 12, 6100, 0.69, 'EUR', 1, 1),
    ('C029', '2026-06-01', 60, 7, 640, 0.6, 'CNY', -9, 0),
    ('C030', '2026-06-13', 27, 16, 8800, 0.7, 'CNY', -3, 1),
    ('C031', '2026-06-14', 27, 16, 4300, 0.71, 'CNY', -3, 1),
    ('C032', '2026-06-02', 45, 17, 9000, 0.7, 'CNY', 3, 1),
    ('C033', '2025-11-18', 30, 15, 9000, 0.7, 'CNY', -7, 0),
    ('C034', '2026-06-23', 14, 10, 4200, 0.6, 'CNY', -4, 0),
    ('C035', '2026-01-01', 60, 12, 2400, 0.66, 'CNY', -7, 1),
    ('C036', '2026-06-13', 12, 3, 900, 0.7, 'CNY', -5, 1),
    ('C037', '2026-06-24', 45, 11, 2400, 0.66, 'CNY', 3, 1),
    ('C038', '2026-06-08', 14, 15, 2400, 0.66, 'CNY', -4, 1),
    ('C039', '2024-12-02', 30, 12, 9000, 0.74, 'CNY', 3, 1),
    ('C040', '2026-06-16', 21, 20, 4200, 0.66, 'CNY', -7, 0),
    ('C041', '2026-06-19', 12, 3, 2600, 0.7, 'CNY', -5, 1),
    ('C043', '2026-06-02', 20, 13, 6500, 0.97, 'CNY', 9, 0),
    ('C044', '2025-06-30', 14, 18, 9000, 0.6, 'CNY', -2, 1),
    ('C045', '2026-06-05', 21, 9, 1500, 0.7, 'CNY', 0, 1),
    ('C046', '2026-06-02', 45, 17, 4200, 0.6, 'CNY', 9, 1),
    ('C047', '2025-09-01', 35, 12, 1500, 0.66, 'CNY', 22, 1),
    ('C048', '2026-06-09', 30, 15, 2400, 0.93, 'CNY', 3, 0);
CREATE LOCAL TEMPORARY TABLE DEAL AS
    SELECT ID, N.X AS NTH, DATEADD(DAY, -EVERY * N.X, LAST_ON) AS SOLD_ON, DATEADD(DAY, 30 - EVERY * N.X, LAST_ON) AS DUE_ON,
        DATEADD(DAY, 30 + LATE + MOD(N.X, 3) * 2 - EVERY * N.X, LAST_ON) AS PAID_ON,
        CAST(AMOUNT * (0.9 + MOD(N.X * 7, 5) * 0.05) AS DECIMAL(18, 2)) AS AMOUNT, COST, CURRENCY, UNPAID
    FROM HABIT JOIN SYSTEM_RANGE(0, 50) N ON N.X < TIMES;
INSERT INTO SALE SELECT ID, SOLD_ON, AMOUNT, CAST(AMOUNT * COST AS DECIMAL(18, 2)), CURRENCY FROM DEAL;
INSERT INTO INVOICE
    SELECT ID, DUE_ON, CASE WHEN NTH >= UNPAID AND PAID_ON <= DATE '2026-06-30' THEN PAID_ON END, AMOUNT, CURRENCY
    FROM DEAL WHERE NTH < 12;
DROP TABLE DEAL;
DROP TABLE HABIT;

-- What goes another way: C002, C011 and C023 bought more before; refunds only; a second currency; what nobody wrote down.
INSERT INTO SALE VALUES
    ('C002', '2025-09-05', 52000.00, 37000.00, 'CNY'), ('C011', '2025-08-20', 60000.00, 40000.00, 'CNY'),
    ('C011', '2026-05-02', NULL, 31000.00, 'CNY'), ('C023', '2025-10-10', 160000.00, 110000.00, 'CNY'),
    ('C004', '2025-12-01', -320.00, 0.00, 'CNY'), ('C004', '2026-05-20', -180.50, 0.00, 'CNY'),
    ('C006', '2026-04-08', 3100.00, 2200.00, 'USD'), ('C013', '2026-06-19', -2400.00, -1700.00, 'CNY'),
    ('C026', '2026-02-02', 4000.00, NULL, 'CNY'), ('C030', '2026-07-01', 99000.00, 50000.00, 'CNY');
INSERT INTO INVOICE VALUES
    ('C012', NULL, NULL, 2100.00, 'CNY'), ('C020', '2026-06-01', NULL, NULL, 'CNY'), ('C021', '2026-05-05', NULL, 700.00, NULL);
INSERT INTO CONTACT VALUES
    ('C001', '李娜', TRUE, NULL), ('C002', 'Mia Stone', TRUE, NULL), ('C004', 'Ben Cole', TRUE, NULL),
    ('C006', 'Eva Hart', TRUE, NULL), ('C007', '周强', TRUE, NULL), ('C010', 'Ron Pike', TRUE, '2025-12-31'),
    ('C011', '吴芳', TRUE, NULL), ('C011', '郑伟', FALSE, NULL), ('C012', 'Ida Moss', TRUE, NULL),
    ('C013', '冯雪', TRUE, NULL), ('C015', '陈刚', TRUE, '2026-06-30'), ('C016', 'Lou Reid', TRUE, NULL),
    ('C017', '褚亮', TRUE, '2026-07-01'), ('C019', '卫平', TRUE, NULL), ('C021', '蒋丽', TRUE, NULL),
    ('C023', '沈军', TRUE, '2026-04-15'), ('C024', 'Sue Bell', TRUE, NULL), ('C025', '韩梅', TRUE, NULL),
    ('C027', 'Joe Clark', TRUE, NULL), ('C028', 'Karin Ek', TRUE, NULL), ('C030', '杨帆', TRUE, NULL),
    ('C031', '杨帆', TRUE, NULL), ('C032', 'Amy Wood', TRUE, NULL), ('C034', 'Dan Ford', TRUE, NULL);
INSERT INTO CONTRACT VALUES
    ('C001', '2027-12-31'), ('C002', '2026-08-14'), ('C011', '2026-08-28'), ('C013', '2026-08-29'), ('C016', '2026-06-30'),
    ('C023', '2026-06-29'), ('C027', '2027-03-31'), ('C028', NULL), ('C032', '2026-07-31');
INSERT INTO SERVICE_CASE VALUES
    ('C001', 'incident', '2026-05-11', '2026-05-14', 300.00), ('C002', 'complaint', '2026-05-30', NULL, 450.00),
    ('C002', 'complaint', '2026-06-21', NULL, 120.00), ('C007', 'incident', '2026-06-03', '2026-06-04', 90.00),
    ('C011', 'complaint', '2026-06-11', '2026-07-02', 800.00), ('C012', NULL, '2026-06-01', NULL, NULL),
    ('C016', 'complaint', '2026-02-02', '2026-02-20', 260.00), ('C025', 'complaint', '2026-06-26', NULL, 940.00),
    ('C036', 'complaint', '2026-06-18', NULL, 75.00), ('C042', 'incident', '2025-01-10', '2025-01-11', 4000.00);
INSERT INTO CARE VALUES
    ('C001', '2026-01-20', 6000.00), ('C002', '2026-01-20', 2500.00), ('C005', '2026-03-10', 800.00),
    ('C011', '2026-01-20', 4000.00), ('C023', '2026-01-20', NULL), ('C027', '2026-03-01', 1200.00);
INSERT INTO SURVEY VALUES
    ('C001', 9), ('C002', 3), ('C004', 6), ('C006', 8), ('C007', 9), ('C008', 7), ('C010', 4), ('C011', 6), ('C012', NULL),
    ('C013', 11), ('C014', 10), ('C015', 8), ('C016', 7), ('C017', 9), ('C019', 9), ('C020', 10), ('C021', 8), ('C022', 0),
    ('C023', 5), ('C024', 9), ('C025', 2), ('C026', 7), ('C027', 10), ('C028', 9), ('C029', 9), ('C030', 8), ('C031', 8),
    ('C032', 9), ('C033', 6), ('C034', 10), ('C035', 9), ('C036', 7), ('C037', 9), ('C038', 10), ('C039', NULL), ('C040', 8),
    ('C041', 9), ('C043', 7), ('C044', 5), ('C045', 9), ('C046', 10), ('C047', 9), ('C048', 6);
INSERT INTO LEAD VALUES
    ('L01', 'Blue Harbour Ferries', 'will-buy', 'decision-maker', 'must-have', 'immediate', 62.5, '2026-06-28T10:15:00+08:00'),
    ('L02', '哈尔滨冰雪文旅有限公司', 'can-buy', 'influencer', 'should-have', 'this-quarter', 24.0, '2026-06-12T09:00:00+08:00'),
    ('L03', 'Copper Kettle Inns', 'can-buy', 'decision-maker', 'should-have', NULL, 41.0, '2026-06-25T16:40:00+08:00'),
    ('L04', '呼兰食品有限公司', NULL, NULL, NULL, NULL, NULL, NULL),
    ('L05', 'Dune Logistics', 'no-committed-budget', 'business-user', 'good-to-have', 'unknown', 3.2, '2026-03-02T08:00:00+08:00'),
    ('L06', '北安照明有限公司', 'may-buy', 'evaluator', 'must-have', 'this-year', 0.0, NULL),
    ('L07', 'Elm Row Dental', 'will-buy', 'economic-buyer', 'no-need', 'immediate', 55.0, '2026-06-30T23:59:00+08:00'),
    ('L08', '宾县建材有限公司', 'can-buy', 'decision-maker', 'must-have', 'next-quarter', 18.0, '2026-06-24T00:00:00+08:00'),
    ('L09', NULL, 'rich', 'owner', 'soon', 'tomorrow', 9.0, '2026-06-01T12:00:00+08:00'),
    ('L10', 'Fenland Cycles', 'can-buy', NULL, 'should-have', 'this-quarter', -12.0, '2026-04-20T12:00:00+08:00');
