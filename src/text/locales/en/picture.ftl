## Pictures of campaigns

picture-add = Add a picture
picture-add-own = Add the campaign's picture
picture-other = Another picture, or none
picture-none = No picture
picture-ask = Please send me the picture now. It goes out with these words.
picture-ask-own = Please send me the picture of the campaign now. People see it with the story.
picture-no-words = Please send the picture itself, as you send one to a friend. If you want none, write /cancel.
picture-taken = I took the picture. Where it was made, and when, I took out of it.
picture-words-left = The words that came with it I did not take.
picture-too-large = That picture is too large for me: 5 megabytes at most. A screenshot of it is smaller.
picture-other-kind = I cannot take that kind of file. I can take pictures that end in .jpg or .png. A screenshot of it works too.
picture-odd-shape = That picture is too long, too narrow or damaged. A screenshot of it may work.
picture-out-of-reach = I could not get the picture just now. Please send it once more.
picture-gone = The picture of this text is not here any more. It goes out without it.
picture-alt = The picture of this text
picture-alt-of = The picture of: { $name }
consent-picture = The picture goes out with these words. Your yes is for both.
