"""How well the search box finds what readers look for."""
