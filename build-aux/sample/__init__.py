# SPDX-License-Identifier: GPL-3.0-or-later
"""Content of the starter and the sample pack."""
