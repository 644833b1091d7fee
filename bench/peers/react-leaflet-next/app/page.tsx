import { Explorer } from "./peer-explorer";

export default function Page() {
  return (
    <>
      <h1>Regional project</h1>
      <Explorer />
    </>
  );
}
