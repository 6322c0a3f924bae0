import { isNotFound } from '@smart-healthcare/shared/graphql/error-messages';
import { useQuery } from '@vue/apollo-composable';
import { watch, type Ref } from 'vue';
import { PickedDoctorDocument, type PickedDoctorQuery } from '../generated/graphql';
import { lastDoctor } from './last-seen';

/**
 * Looks up the chosen doctor. A page that opens on somebody opens on whom this device looked at last, else on the
 * first of those who are offered.
 *
 * @param chosen the doctor's id, empty while none is chosen
 * @param offered ids in the order of the list
 * @param opens whether the page opens on somebody
 */
export function useOpeningDoctor(
  chosen: Ref<string>,
  offered: () => readonly string[],
  opens: () => boolean,
): Readonly<Ref<PickedDoctorQuery | undefined>> {
  const { result: picked, onError } = useQuery(
    PickedDoctorDocument,
    () => ({ doctorId: chosen.value }),
    () => ({ enabled: chosen.value !== '' }),
  );
  // Whom this device remembers may be of another organization's time: then it opens on the first. A line that broke,
  // as each does when the page is left, says nothing of that doctor.
  onError((error) => {
    const [first] = offered();
    if (opens() && isNotFound(error) && first !== undefined && chosen.value === lastDoctor.read())
      chosen.value = first;
  });
  watch(
    [chosen, offered],
    ([id, [first]]) => {
      if (!opens()) return;
      if (id !== '') lastDoctor.write(id);
      else if (first !== undefined) chosen.value = lastDoctor.read() ?? first;
    },
    { immediate: true },
  );
  return picked;
}
