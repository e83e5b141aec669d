package hmpps.careers.establishment;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The letters a postcode begins with, for example LE for Leicester, and roughly the middle of that area. */
@Entity
@Table(name = "postcode_area")
public class PostcodeArea {
    @Id private String code;
    private String name;
    @Column(precision = 7, scale = 4) private BigDecimal latitude;
    @Column(precision = 7, scale = 4) private BigDecimal longitude;

    protected PostcodeArea() { }

    public PostcodeArea(String code, String name, Location centre) {
        if (!code.matches("[A-Z]{1,2}")) {
            throw new IllegalArgumentException("Not the letters of a postcode area: " + code);
        }
        this.code = code;
        describe(name, centre);
    }

    void describe(String name, Location centre) {
        this.name = requireNonNull(name);
        this.latitude = BigDecimal.valueOf(centre.latitude()).setScale(4, RoundingMode.HALF_UP);
        this.longitude = BigDecimal.valueOf(centre.longitude()).setScale(4, RoundingMode.HALF_UP);
    }

    public String code() {
        return code;
    }

    /** The post town or area, for example "Leicester". */
    public String name() {
        return name;
    }

    /** Roughly the middle of the area. */
    public Location location() {
        return Location.of(latitude, longitude);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostcodeArea that && code.equals(that.code());
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
