-- SPDX-License-Identifier: GPL-3.0-or-later
CREATE INDEX thing_by_number ON thing (number);
