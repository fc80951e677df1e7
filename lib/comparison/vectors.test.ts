import { runVectors } from "@/lib/agreement/vectors/run-vectors.setup";
import { clusteredMeasures } from "./permutation/permutation-measures.setup";
import { tableMeasures } from "./table/table-measures.setup";

runVectors([tableMeasures, clusteredMeasures]);
