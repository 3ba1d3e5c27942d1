import { useCall } from './use-call.ts';

/** Whether the window shows the practice environment: there nothing leaves by itself, whatever is set. */
export function usePractice(): boolean {
  return useCall('app.info', {}).value?.profile === 'rehearsal';
}
