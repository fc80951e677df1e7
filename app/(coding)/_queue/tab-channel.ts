import type { QueueScope } from "./kept-operations";
import type { QueueMessage } from "./queue-doors";

/** The name that the tabs of one user on one interview share. */
export function channelName({ user, study, interview }: QueueScope): string {
  return `samenspraak.${user}.${study}.${interview}`;
}

/** Between the tabs of one user on one interview. What is told before joining, or after leaving, is lost. */
export function tabChannel(scope: QueueScope) {
  let channel: BroadcastChannel | null = null;
  return {
    tell: (message: QueueMessage): void => channel?.postMessage(message),
    join(receive: (message: QueueMessage) => void): () => void {
      const joined = new BroadcastChannel(channelName(scope));
      joined.onmessage = ({ data }: MessageEvent<QueueMessage>) => receive(data);
      channel = joined;
      return () => {
        joined.close();
        if (channel === joined) channel = null;
      };
    },
  };
}
