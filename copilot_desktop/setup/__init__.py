"""Sets up a source checkout: system libraries, the virtual environment, its packages.

Standard library only, like everything a bare Python has to be able to import.
"""
