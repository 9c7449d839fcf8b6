package dateline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-11-20",
        "2015-11-20T23:30:00-05:00",
        "2015-11-20T23:30:00.000+0000",
        "2015-11-20 01:10",
        " 2015/11/20 ",
        "20151120",
        "20151120T233000Z",
        "Fri, 20 Nov 2015 23:30:00 -0500",
        "20 November 2015",
        "20th Nov. 2015, 10:00",
        "20-Nov-2015",
        "November 20, 2015 at 5 pm",
        "Friday, Nov. 20th, 2015",
        "Fri Nov 20 10:00:00 GMT 2015"
      })
  void theDayIsReadAsItIsWritten(String written) {
    assertEquals(LocalDate.of(2015, 11, 20), PublicationDate.parse(written));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2015",
        "2015-11",
        "20/11/2015",
        "1448062200",
        "2015-13-01",
        "2015-02-29",
        "1970-01-01T00:00:00Z",
        "0001-01-01",
        "20 Brumaire 2015",
        "Osk, 20 November 2015"
      })
  void whatIsNoDayOrCouldBeTwoIsNotRead(String written) {
    assertNull(PublicationDate.parse(written));
  }
}
