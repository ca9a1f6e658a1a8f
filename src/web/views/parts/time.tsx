import { formatDay, formatTime } from '../../../wording/times.ts'

/** A moment, to the minute. */
export const Moment = ({ at }: { at: string }) => <time datetime={at}>{formatTime(at)}</time>

/** A day. */
export const Day = ({ at }: { at: string }) => <time datetime={at.slice(0, 10)}>{formatDay(at)}</time>
