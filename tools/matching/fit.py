"""Writes data/model.txt: `python -m tools.matching.fit`, with the extra `fit` (scikit-learn, numpy).

A logistic model on every comparison that the matcher makes in the development worlds; thresholds are the
lowest at which the validation worlds keep the wanted precision. The test worlds are not looked at.
"""

import sys
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from afterword.verdict.identify.model import Model
from tests.worlds import Split, world
from tools.matching.gather import Asked, Row, gathered, summed
from tools.matching.thresholds import thresholds

TABLE = Path("companion/afterword/verdict/identify/data/model.txt")
_SMALL = tuple((seed, 150) for seed in range(101, 121))
_DEVELOPMENT = (
    *_SMALL,
    (6, 10000),
    (7, 5000),
    (8, 1200),
    (1, 1200),
    (2, 1200),
    (3, 1200),
    (4, 5000),
    (5, 10000),
)
_VALIDATION = ((43, 1200), (46, 1200), (44, 5000), (45, 10000))
_SEEN = 25  # comparisons in which a term has to occur, to be given a weight
_STRENGTH = 3.0  # of regularisation, as scikit-learn's C
_TINY = 0.005
_HEAD = """\
# The matcher's weights in log-odds, a term a line, and (=) where a comparison starts and from where on an
# answer is likely or possible. Fitted by tools/matching/fit.py on generated worlds (tests/worlds): weights on
# development worlds, thresholds on validation worlds.
# Source: own data. Licence: CC0.
"""


def main() -> None:
    """Fit and write."""
    model = _fitted(
        row for asked in chain.from_iterable(_worlds("development", _DEVELOPMENT)) for row in asked.rows
    )
    likely, possible, gap = thresholds(model, list(_worlds("validation", _VALIDATION)))
    _write(model._replace(likely=likely, possible=possible, gap=gap))


def _worlds(split: Split, of: Iterable[tuple[int, int]]) -> Iterable[list[Asked]]:
    for seed, size in of:
        print(split, seed, size, file=sys.stderr)
        yield list(gathered(world(seed, size, split)))


def _fitted(rows: Iterable[Row]) -> Model:
    found = [(summed(row.terms), row.right) for row in rows]
    seen = Counter(name for terms, _ in found for name in terms)
    often = {name for name, count in seen.items() if count >= _SEEN}
    table = DictVectorizer(sparse=True)
    values = table.fit_transform([{n: v for n, v in terms.items() if n in often} for terms, _ in found])
    right = np.array([right for _, right in found])
    fitted = LogisticRegression(C=_STRENGTH, max_iter=5000).fit(values, right)
    weights = {str(name): float(w) for name, w in zip(table.feature_names_, fitted.coef_[0], strict=True)}
    return Model(
        float(fitted.intercept_[0]), 0.0, 0.0, 0.0, {n: w for n, w in weights.items() if abs(w) > _TINY}
    )


def _write(model: Model) -> None:
    heads = {"base": model.base, "likely": model.likely, "possible": model.possible, "gap": model.gap}
    lines = [f"={name} {value:.2f}\n" for name, value in heads.items()]
    lines += [f"{name} {weight:.2f}\n" for name, weight in sorted(model.weights.items())]
    TABLE.write_text(_HEAD + "".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
