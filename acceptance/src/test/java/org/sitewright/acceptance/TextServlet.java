package org.sitewright.acceptance;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;

/** Answers every request with {@code WEB-INF/text.txt}. */
@WebServlet("/")
public class TextServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        try (InputStream text = getServletContext().getResourceAsStream("/WEB-INF/text.txt")) {
            text.transferTo(response.getOutputStream());
        }
    }
}
