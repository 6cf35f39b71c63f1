import { createRoot } from "react-dom/client";
import { Form } from "./form";

const root = document.querySelector("#root");
if (root) createRoot(root).render(<Form />);
