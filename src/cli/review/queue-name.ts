/** The queues of questions beside pairs, by their flags. */

export const queueNames = ['conflicts', 'unlinked'] as const
export type QueueName = (typeof queueNames)[number]
