import { runVectors } from "@/lib/agreement/vectors/run-vectors.setup";
import { clusteredMeasures } from "./clustered/clustered-measures.setup";
import { tableMeasures } from "./table/table-measures.setup";

runVectors([tableMeasures, clusteredMeasures]);
