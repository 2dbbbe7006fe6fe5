import type { SignalRegister } from '../../../shared/contracts/signal'

/** Where each register's page is. */
export const registerPath: Record<SignalRegister, string> = {
  feedback: '/samla-in/synpunkter',
  deviation: '/samla-in/avvikelser',
  experience: '/samla-in/erfarenheter',
}
