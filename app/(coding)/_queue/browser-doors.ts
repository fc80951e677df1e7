import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from "next/navigation";
import { askIfSignedOut } from "@/app/_auth/session/ask-who-is-signed-in";
import { applyCodingOperation } from "@/app/(coding)/coding-actions";
import type { WorkOnText } from "@/db/reads/coding/read-work";
import type { NamedCodingOperation } from "@/lib/coding/coding-operation";
import type { TranscriptId } from "@/lib/study/ids";
import { browserStorage } from "./browser-storage";
import type { WorkStoreDoors } from "./coding-work-store";
import { keptOperations, type QueueScope } from "./kept-operations";
import { tellNewerText } from "./newer-text";
import type { QueueDoors, QueueMessage } from "./queue-doors";
import { channelName } from "./tab-channel";
import { keepHistory, keptHistory } from "./undo-history";

/** After this an answer is not waited for any longer; the operation is sent again. */
const longestAnswerMs = 30_000;

/** What the work store needs of a browser. */
export function browserDoors(
  scope: QueueScope,
  interviewCode: string,
  tellTabs: (message: QueueMessage) => void,
  /** The version that the page shows. */
  transcript: TranscriptId | null,
): WorkStoreDoors {
  return {
    ...browserQueueDoors(scope, tellTabs),
    history: {
      kept: () => keptHistory(browserStorage("sessionStorage"), scope, transcript),
      keep: (history) => keepHistory(browserStorage("sessionStorage"), scope, transcript, history),
    },
    fetchWork: async () => {
      const work = await fetchWork(scope.study, interviewCode);
      if (work === null || work.transcript === transcript) return work;
      // Its offsets are of a text that this page does not show yet.
      tellNewerText(scope);
      return null;
    },
    newId: <Id extends string>() => crypto.randomUUID() as string as Id,
  };
}

/** What a queue alone needs. */
export function browserQueueDoors(scope: QueueScope, tellTabs: (message: QueueMessage) => void): QueueDoors {
  return {
    kept: keptOperations(browserStorage("localStorage"), scope),
    send: (message) => withinTime(sendNow(message)),
    inTurn: async (work) => {
      // Locks are missing on plain http; sending twice is harmless, only the order of two tabs is not kept.
      if (!("locks" in navigator)) return work();
      await navigator.locks.request(`${channelName(scope)}.sender`, work);
    },
    tellTabs,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    now: () => Date.now(),
    random: () => Math.random(),
  };
}

async function sendNow(message: NamedCodingOperation) {
  if (!navigator.onLine) throw new TypeError("offline");
  const answer = await applyCodingOperation(message).catch(asRenewed);
  if (answer === "renewed") return answer;
  if (!answer.ok) askIfSignedOut(answer.refusal);
  return answer;
}

/** A build that came since has other names for its actions. */
function asRenewed(error: unknown): "renewed" {
  if (isUnrecognizedActionError(error)) return "renewed";
  throw error;
}

function withinTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("no answer in time")), longestAnswerMs);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function fetchWork(study: string, interviewCode: string): Promise<WorkOnText | null> {
  const address = `/api/onderzoek/${study}/interview/${encodeURIComponent(interviewCode)}/werk`;
  try {
    const response = await fetch(address, { cache: "no-store" });
    return response.ok ? asWork(await response.json()) : null;
  } catch {
    return null;
  }
}

/** The one cast: our own route's answer. */
function asWork(json: unknown): WorkOnText {
  return json as WorkOnText;
}
