"use server";

import { z } from "zod";
import { action } from "@/app/_auth/action";
import { changeRoles } from "@/db/writes/member/change-roles";
import { inviteMember } from "@/db/writes/member/invite-member";
import { removeMember } from "@/db/writes/member/remove-member";
import { withdrawInvitation } from "@/db/writes/member/withdraw-invitation";
import { memberRoles } from "@/lib/access/member-role";
import type { MemberId } from "@/lib/study/ids";

const policy = { kind: "study", action: "member.manage" } as const;
const study = z.string();
const member = z.uuid().transform((id) => id as MemberId);
const roles = z.array(z.enum(memberRoles)).min(1).max(memberRoles.length);

export const inviteNew = action({
  policy,
  input: z.object({ study, name: z.string().trim().min(1).max(200), roles }),
  run: ({ viewer, membership, input }) =>
    inviteMember(viewer, {
      study: membership.study,
      who: { kind: "new", name: input.name },
      roles: input.roles,
    }),
});

export const inviteKnown = action({
  policy,
  input: z.object({ study, member, roles }),
  run: ({ viewer, membership, input }) =>
    inviteMember(viewer, {
      study: membership.study,
      who: { kind: "member", member: input.member },
      roles: input.roles,
    }),
});

export const withdraw = action({
  policy,
  input: z.object({ study, member }),
  run: ({ viewer, membership, input }) =>
    withdrawInvitation(viewer, { study: membership.study, member: input.member }),
});

export const giveRoles = action({
  policy,
  input: z.object({ study, member, roles }),
  run: ({ viewer, membership, input }) =>
    changeRoles(viewer, { study: membership.study, member: input.member, roles: input.roles }),
});

export const remove = action({
  policy,
  input: z.object({ study, member, handOnTo: member.nullable() }),
  run: ({ viewer, membership, input }) =>
    removeMember(viewer, { study: membership.study, member: input.member, handOnTo: input.handOnTo }),
});
