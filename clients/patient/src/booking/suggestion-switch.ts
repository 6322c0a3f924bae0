import { ref, type Ref } from 'vue';

const KEY = 'suggested-times';

function read(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Without storage the choice lasts as long as the page.
    return true;
  }
}

const isOn = ref(read());

/** Whether times are suggested in this browser: on, until it is switched off. */
export function useSuggestionSwitch(): { isOn: Readonly<Ref<boolean>>; turn: (on: boolean) => void } {
  return {
    isOn,
    turn: (on) => {
      isOn.value = on;
      try {
        localStorage.setItem(KEY, on ? 'on' : 'off');
      } catch {
        // See read.
      }
    },
  };
}
