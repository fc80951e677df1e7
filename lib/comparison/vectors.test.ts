import { runVectors } from "@/lib/agreement/vectors/run-vectors.setup";
import { tableMeasures } from "./table/table-measures.setup";

runVectors([tableMeasures]);
