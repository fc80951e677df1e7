import { spanMeasures } from "./passages/span-measures.setup";
import { ratingMeasures, setMeasures } from "./ratings/rating-measures.setup";
import { runVectors } from "./vectors/run-vectors.setup";

runVectors([ratingMeasures, setMeasures, spanMeasures]);
