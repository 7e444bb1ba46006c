-- SPDX-License-Identifier: GPL-3.0-or-later
-- Begins well and then fails.
CREATE TABLE half_way (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE thing (id INTEGER PRIMARY KEY) STRICT;
