import { useApolloClient } from '@vue/apollo-composable';
import type { CodeWays, SentCode } from '../accounts/use-code';
import { ResendRegistrationCodeDocument, type AccountFragment } from '../graphql/generated/graphql';
import { useSession } from '../session/session';

/** A code that is on its way to the address of an account that opens by a link. */
export interface AskedCode {
  readonly ticket: string;
  readonly email: string;
  readonly sent: SentCode;
}

/** Giving the code, which opens the account and signs in, and having another one sent. */
export function useAskedCode({ ticket }: AskedCode, done: (user: AccountFragment) => void): CodeWays {
  const session = useSession();
  const { resolveClient } = useApolloClient();
  return {
    give: async (code) => {
      const answer = await session.confirmRegistration({ ticket, code });
      if (answer.__typename !== 'Session') return answer;
      done(answer.user);
      return null;
    },
    sendAgain: async () => {
      const { data } = await resolveClient().mutate({
        mutation: ResendRegistrationCodeDocument,
        variables: { ticket },
        fetchPolicy: 'no-cache',
        context: { withoutSession: true },
      });
      return data?.resendRegistrationCode.__typename === 'CodeSent' ? data.resendRegistrationCode : null;
    },
  };
}
