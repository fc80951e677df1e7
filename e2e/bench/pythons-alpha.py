"""Prints as JSON how long nominal alpha takes in the Python packages that are here, in ms; null where one isn't."""
import json
import random
import sys
import time

units, coders, categories = (int(given) for given in sys.argv[1:])
random.seed(20081122)


def rated():
    for unit in range(units):
        own = random.randrange(categories)
        yield [own if random.random() < 0.7 else random.randrange(categories) for _ in range(coders)]


def ms_of(work):
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def krippendorff_ms():
    try:
        import krippendorff
        import numpy
    except ImportError:
        return None
    matrix = numpy.array(list(rated()), dtype=float).T
    matrix[numpy.random.default_rng(1).random(matrix.shape) < 0.1] = numpy.nan
    return min(
        ms_of(lambda: krippendorff.alpha(reliability_data=matrix, level_of_measurement="nominal"))
        for _ in range(3)
    )


def nltk_ms():
    try:
        from nltk.metrics.agreement import AnnotationTask
    except ImportError:
        return None
    rows = ((str(coder), str(unit), given) for unit, all in enumerate(rated()) for coder, given in enumerate(all))
    task = AnnotationTask(data=list(rows))
    return ms_of(task.alpha)


print(json.dumps({"krippendorff": krippendorff_ms(), "nltk": nltk_ms()}))
