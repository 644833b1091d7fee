/** scripts/upload/ brings the client itself, when it is first used. */
declare module "@aws-sdk/client-s3";
