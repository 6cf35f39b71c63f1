// <salesforce-credentials> in Vue's templates, for Vue 3. Say once, anywhere in your project:
//
//     import type {} from "salesforce-credentials/vue";
//
// It is a file of its own so that projects without Vue need no types of it.

import type { EmitFn, HTMLAttributes, ReservedProps } from "vue";
import type {
  SalesforceCredentials,
  SalesforceCredentialsAttributes,
  SalesforceCredentialsEventMap,
} from "./dist/salesforce-credentials.js";

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What the element takes in a template; Vue looks attributes up by their name in camel case. */
export type SalesforceCredentialsProps = HTMLAttributes & ReservedProps & {
  [Name in keyof SalesforceCredentialsAttributes as Camel<Name>]: SalesforceCredentialsAttributes[Name];
} & Partial<Pick<SalesforceCredentials, "connectionStore" | "limits" | "messages">>;

declare module "vue" {
  interface GlobalComponents {
    "salesforce-credentials": new () => SalesforceCredentials & {
      $props: SalesforceCredentialsProps;
      $emit: EmitFn<{
        [Name in keyof SalesforceCredentialsEventMap]: (
          event: SalesforceCredentialsEventMap[Name],
        ) => void;
      }>;
    };
  }
}
