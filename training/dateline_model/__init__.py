"""Makes the language model of Dateline: one encoder, one pass, several heads.

Commands: prepare, train, evaluate, export, card, measure (``python -m dateline_model COMMAND --help``). See README.md.
"""
