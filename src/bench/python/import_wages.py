"""Imports a wage workbook with openpyxl and sqlite3: what the program's import is set against."""
import sqlite3
import sys

import openpyxl

FIGURES = ("tot_emp emp_prse h_mean a_mean mean_prse h_pct10 h_pct25 h_median h_pct75 h_pct90 "
           "a_pct10 a_pct25 a_median a_pct75 a_pct90").split()
KEYS = "occ_code area naics o_group".split()

workbook = openpyxl.load_workbook(sys.argv[1], read_only=True)
rows = workbook.worksheets[0].iter_rows(values_only=True)
header = [str(name).lower() for name in next(rows)]
columns = [header.index(name) for name in KEYS + FIGURES]
database = sqlite3.connect(sys.argv[2])
database.execute(f"CREATE TABLE wage ({', '.join(KEYS + FIGURES)}, PRIMARY KEY (occ_code, area, naics, o_group)) WITHOUT ROWID")
database.execute("CREATE INDEX by_place ON wage (area, naics, o_group)")


def checked(row):
    for column in columns[len(KEYS):]:
        value = row[column]
        if not (isinstance(value, (int, float)) and value >= 0 or value in ("*", "**", "#", None)):
            raise ValueError(value)
    return [row[column] for column in columns]


with database:
    database.executemany(f"INSERT INTO wage VALUES ({', '.join('?' * len(columns))})", map(checked, rows))
