"""Writes holidays.csv: the public holidays of every place of ours, as the library `holidays` knows them.

    python -m venv venv && venv/bin/pip install holidays==0.109
    venv/bin/python tests/published/make_holidays.py > tests/published/holidays.csv
"""

import holidays

assert holidays.__version__ == "0.109"

LAENDER = "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split()
# Our code, and what the library calls it: a country and perhaps a region.
PLACES = {place: tuple(place.split("-")) for place in "FR DE AT BE LU NL ES ES-CT IT PT IE CH CH-GE CH-VD CH-ZH".split()}
PLACES |= {f"DE-{land}": ("DE", land) for land in LAENDER}
PLACES |= {f"FR-{region}": ("FR", region) for region in "57 971 972 973 974 976 BL MF NC PF WF".split()}
PLACES |= {"FR-67": ("FR", "6AE"), "FR-68": ("FR", "6AE")}
PLACES |= {f"GB-{nation}": ("GB", nation) for nation in "ENG WLS SCT NIR".split()}
PLACES["GB"] = ("GB", "ENG")

print("place,year,days")
for place in sorted([*PLACES, "TARGET"]):
    for year in range(2002, 2036):
        if place == "TARGET":
            days = holidays.financial_holidays("ECB", years=year)
        else:
            country, *region = PLACES[place]
            days = holidays.country_holidays(country, subdiv=region[0] if region else None, years=year)
        if days:  # It knows Spain from 2008 only.
            print(f"{place},{year}," + " ".join(f"{day:%m%d}" for day in sorted(days)))
