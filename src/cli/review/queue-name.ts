/** The queues of questions beside pairs, by their flags. */

export const queueNames = ['conflicts', 'unlinked', 'approvals'] as const
export type QueueName = (typeof queueNames)[number]
