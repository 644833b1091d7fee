import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.verapdf.pdfa.validation.validators.ValidatorFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Validates each PDF that is named against PDF/UA-1; prints its faults; exits with 1 if there are any. */
public final class CheckPdfUa {
  private static final String RULES = "/org/verapdf/pdfa/validation/PDFUA-1.xml";

  public static void main(String[] names) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    ValidationProfile profile = readProfile();
    int faults = 0;
    long checks = 0;
    for (String name : names) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new File(name), PDFAFlavour.PDFUA_1);
          PDFAValidator validator = ValidatorFactory.createValidator(profile, false)) {
        ValidationResult result = validator.validate(parser);
        checks += result.getTotalAssertions();
        for (TestAssertion one : result.getTestAssertions()) {
          if (one.getStatus() != TestAssertion.Status.FAILED) continue;
          faults += 1;
          System.err.printf(
              "%s: clause %s, test %d: %s%n  %s%n",
              name,
              one.getRuleId().getClause(),
              one.getRuleId().getTestNumber(),
              one.getMessage(),
              one.getLocation().getContext());
        }
      }
    }
    System.out.printf(
        "%d files, %d rules, %d checks, %d faults%n",
        names.length, profile.getRules().size(), checks, faults);
    // A file without a single check was not read at all.
    System.exit(faults > 0 || checks < names.length ? 1 : 0);
  }

  /** The rules as veraPDF ships them; its own reader needs JAXB, which a JDK no longer has. */
  private static ValidationProfile readProfile() throws Exception {
    Document xml;
    try (InputStream stream = CheckPdfUa.class.getResourceAsStream(RULES)) {
      xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
    }
    Set<Rule> rules = new LinkedHashSet<>();
    for (Element one : list(xml.getElementsByTagName("rule"))) rules.add(readRule(one));
    Set<Variable> variables = new LinkedHashSet<>();
    for (Element one : list(xml.getElementsByTagName("variable"))) {
      variables.add(
          Profiles.variableFromValues(
              one.getAttribute("name"),
              one.getAttribute("object"),
              text(one, "defaultValue"),
              text(one, "value")));
    }
    return Profiles.profileFromValues(
        PDFAFlavour.PDFUA_1,
        Profiles.profileDetailsFromValues("PDF/UA-1", "ISO 14289-1", "veraPDF", new Date(0)),
        "",
        rules,
        variables);
  }

  private static Rule readRule(Element rule) {
    Element id = list(rule.getElementsByTagName("id")).get(0);
    List<ErrorArgument> noArguments = new ArrayList<>();
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.ISO_14289_1,
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        Boolean.valueOf(rule.getAttribute("deferred")),
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(rule, "message"), noArguments),
        new ArrayList<>());
  }

  private static String text(Element parent, String tag) {
    return list(parent.getElementsByTagName(tag)).get(0).getTextContent().trim();
  }

  private static List<Element> list(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int index = 0; index < nodes.getLength(); index += 1) {
      elements.add((Element) nodes.item(index));
    }
    return elements;
  }
}
