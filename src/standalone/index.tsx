import { createRoot } from "react-dom/client";
import { Page } from "./Page";
import "./page.css";

const container = document.querySelector("#page");
if (container) createRoot(container).render(<Page />);
