"""Keeps the runs of seven words of published texts as hashes, for the test that no run was taken over.

    python3 word_runs.py OUT FILE.csv.gz:COLUMN,COLUMN ...

A run is its words in lower case, with straight apostrophes and single spaces between them; of its SHA-256 the first 40
bits are kept. The hashes are written in their order as differences (Rice code, 21 low bits each): a number of four bytes,
then the bits, the lowest of each byte first. One in two million runs that are not in the texts is taken for one of them.
"""
import csv
import gzip
import hashlib
import re
import sys

RUN, BITS, LOW = 7, 40, 21


def runs(text):
    words = re.findall(r"[\w'-]+", text.lower().replace("’", "'"))
    return (" ".join(words[i:i + RUN]) for i in range(len(words) - RUN + 1))


def hashes(sources):
    found = set()
    for source in sources:
        name, columns = source.rsplit(":", 1)
        with gzip.open(name, "rt", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                for column in columns.split(","):
                    for run in runs(row[column]):
                        digest = hashlib.sha256(run.encode()).digest()
                        found.add(int.from_bytes(digest[:BITS // 8], "big"))
    return sorted(found)


def main(out, *sources):
    numbers = hashes(sources)
    bits = bytearray()
    before = 0
    for number in numbers:
        step = number - before
        before = number
        bits += b"\1" * (step >> LOW) + b"\0"
        bits += bytes(step >> i & 1 for i in range(LOW))
    bits += b"\0" * (-len(bits) % 8)
    with open(out, "wb") as file:
        file.write(len(numbers).to_bytes(4, "big"))
        file.write(bytes(sum(bits[i + j] << j for j in range(8)) for i in range(0, len(bits), 8)))
    print(len(numbers), "runs")


main(*sys.argv[1:])
