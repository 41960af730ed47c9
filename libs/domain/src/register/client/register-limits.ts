/** How politely the register is asked. PRH allows 300 requests a minute to all its users together. */
export interface RegisterLimits {
  /** Requests of this installation in any minute, whatever the number of its processes. */
  perMinute: number;
  /** Requests of this installation in a day; a reading goes on where it was on the next one. */
  perDay: number;
  /** From asking to the answer's last byte. */
  answerMilliseconds: number;
  /** An answer of a hundred companies is some 300 KB. */
  answerBytes: number;
  /** Tries of one request, the first one included; each counts in the budget. */
  tries: number;
  /** Pauses between tries are drawn from 0 to this, doubled each time. */
  pauseMilliseconds: number;
}

export const registerLimits: RegisterLimits = {
  perMinute: 90,
  perDay: 1000,
  answerMilliseconds: 10_000,
  answerBytes: 16 * 2 ** 20,
  tries: 3,
  pauseMilliseconds: 1000,
};

export const REGISTER_LIMITS = Symbol('how politely the register is asked');
